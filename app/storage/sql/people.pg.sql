-- What touches database roles goes through the keeper's functions.

-- name: put-seal
SELECT put_seal(:account, :key_id, :public_key, :salt, :ops, :memory, :nonce, :box)

-- name: create-login
SELECT create_login(:account, :login, :name, :sample)

-- name: set-verifier
SELECT set_verifier(:account, :verifier)
